package org.carillon.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.setting.DiallingSettings;
import org.carillon.setting.Settings;

/** How numbers are written and dialled where this PBX stands, after its dialling rules. */
@ApplicationScoped
public class HouseNumbers {

    @Inject
    private Settings settings;

    public HouseNumbers() {
    }

    HouseNumbers(Settings settings) {
        this.settings = settings;
    }

    /** A country or area code that is none counts as not set. */
    public NumberRules rules() {
        return new NumberRules(code(settings.get(DiallingSettings.COUNTRY), 3), code(settings.get(DiallingSettings.AREA), 8), "");
    }

    public DiallingPrefixes prefixes() {
        return new DiallingPrefixes(settings.get(DiallingSettings.INTERNATIONAL), settings.get(DiallingSettings.NATIONAL),
                settings.get(DiallingSettings.SUBSCRIBER), code(settings.get(DiallingSettings.AREA), 8), code(settings.get(DiallingSettings.COUNTRY), 3));
    }

    private static String code(String value, int most) {
        String bare = value.strip().replaceFirst("^\\+?0*", "");
        return bare.matches("[1-9][0-9]*") && bare.length() <= most ? bare : "";
    }
}
