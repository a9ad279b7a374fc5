package org.carillon.condition;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.ObjectLists;
import org.carillon.directory.ObjectPage;
import org.carillon.directory.PseudoCache;
import org.carillon.directory.PseudoKind;
import org.carillon.directory.PseudoRow;
import org.carillon.error.InvalidValue;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** The Boolean objects of the PBX and what they say now, in the time zone of the system. */
@ApplicationScoped
public class Booleans {

    private static final System.Logger LOG = System.getLogger(Booleans.class.getName());
    @Inject
    private ObjectLists objects;
    @Inject
    private PseudoCache kept;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** By name. */
    public List<BooleanObject> page(ObjectPage page) {
        ZoneId zone = SystemSettings.zone(settings);
        return objects.pseudoRows(PseudoKind.BOOL, page).stream().map(row -> now(row, zone)).toList();
    }

    /** The Boolean of that name; asked for every call with a condition, so the database is not. */
    public Optional<BooleanObject> named(String name) {
        return kept.named(PseudoKind.BOOL, name).map(row -> now(row, SystemSettings.zone(settings)));
    }

    /** Whether the Boolean of that name is on; one that does not exist is off. */
    public boolean isOn(String name) {
        return named(name).filter(bool -> bool.state().on()).isPresent();
    }

    private BooleanObject now(PseudoRow row, ZoneId zone) {
        return new BooleanObject(row.guid(), row.cn(), rule(row).at(clock.instant(), zone));
    }

    private static BooleanRule rule(PseudoRow row) {
        try {
            return RuleText.read(row.content());
        } catch (InvalidValue e) {
            LOG.log(System.Logger.Level.WARNING, "the Boolean object {0} has no readable rule", row.guid());
            return BooleanRule.NOTHING;
        }
    }
}
