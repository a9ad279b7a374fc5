package org.carillon.directory;

import java.util.List;

/** A config template in a list, with the long names of the templates that it follows itself. */
public record ConfigRow(Guid guid, String cn, List<String> parents) {
}
