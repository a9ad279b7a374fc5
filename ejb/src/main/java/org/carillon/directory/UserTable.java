package org.carillon.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.carillon.error.InvalidValue;
import org.carillon.error.LimitExceeded;

/**
 * A table of users as CSV (RFC 4180) with a header line; comma or semicolon as separator, whichever the header uses.
 * Columns by name: {@code name} is required; {@code cn, dn, number, email, password, groups, template} may follow;
 * groups are separated by {@code |} or, within quotes, {@code ;}.
 */
final class UserTable {

    static final Set<String> COLUMNS = Set.of("name", "cn", "dn", "number", "email", "password", "groups", "template");
    private static final int MAX_LINES = 100_000;
    private static final int MAX_CHARACTERS = 32 * 1024 * 1024;

    private UserTable() {
    }

    /** One line, values as they stand; empty where the column is absent. */
    record Row(long line, String name, String cn, String dn, String number, String email, String password, List<String> groups,
               String template) {

        String longName() {
            return cn.isEmpty() ? name : cn;
        }
    }

    /** @throws InvalidValue if the text as a whole is no such table */
    static List<Row> parse(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new LimitExceeded("the file is too long");
        }
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String header = clean.lines().findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 ? ';' : ',';
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(clean)) {
            for (NamedCsvRecord record : reader) {
                if (rows.isEmpty()) {
                    checkHeader(record.getHeader());
                }
                if (rows.size() == MAX_LINES) {
                    throw new LimitExceeded("the file has more than " + MAX_LINES + " lines");
                }
                rows.add(row(record));
            }
        } catch (CsvParseException e) {
            throw new InvalidValue("file", "is not a table of comma separated values: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw new InvalidValue("file", "has no users");
        }
        return rows;
    }

    private static void checkHeader(List<String> header) {
        List<String> unknown = header.stream().filter(h -> !COLUMNS.contains(h.strip().toLowerCase(Locale.ROOT))).toList();
        if (!unknown.isEmpty()) {
            throw new InvalidValue("file", "has unknown columns: " + String.join(", ", unknown));
        }
        if (header.stream().noneMatch("name"::equalsIgnoreCase)) {
            throw new InvalidValue("file", "has no column name");
        }
    }

    private static Row row(NamedCsvRecord record) {
        List<String> groups = Arrays.stream(field(record, "groups").split("[|;]")).map(String::strip).filter(g -> !g.isEmpty()).toList();
        return new Row(record.getStartingLineNumber(), field(record, "name"), field(record, "cn"), field(record, "dn"),
                field(record, "number"), field(record, "email"), field(record, "password"), groups, field(record, "template"));
    }

    private static String field(NamedCsvRecord record, String column) {
        List<String> header = record.getHeader();
        for (int i = 0; i < header.size() && i < record.getFieldCount(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(column)) {
                return record.getField(i).strip();
            }
        }
        return "";
    }
}
