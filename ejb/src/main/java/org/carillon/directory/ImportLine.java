package org.carillon.directory;

/**
 * What a dry run says about one line of an import.
 *
 * @param line  number in the file, the header is line 1
 * @param error why the line cannot be imported, or null
 */
public record ImportLine(long line, String name, String cn, String error) {

    public boolean isGood() {
        return error == null;
    }
}
