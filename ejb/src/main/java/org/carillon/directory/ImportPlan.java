package org.carillon.directory;

import java.util.List;

/** The dry run of an import. */
public record ImportPlan(List<ImportLine> lines) {

    public boolean isGood() {
        return lines.stream().allMatch(ImportLine::isGood);
    }

    public List<ImportLine> badLines() {
        return lines.stream().filter(line -> !line.isGood()).toList();
    }
}
