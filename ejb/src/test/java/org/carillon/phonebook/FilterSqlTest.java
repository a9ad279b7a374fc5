package org.carillon.phonebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.carillon.phonebook.FilterSql.Column;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters become conditions that let through at least what fits, and no text of a filter becomes SQL. */
class FilterSqlTest {

    private static final Map<String, Column> COLUMNS = Map.of("cn", Column.text("lower(n) %s"), "sn", Column.end("(lower(n) %s or lower(d) %s)"),
            "givenname", Column.begin("lower(n) %s"),
            "telephonenumber", Column.number("t %s"), "objectclass", Column.any());

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "(cn=Bob)                       ~ lower(n) like :p0 escape '\\'                                     ~ bob",
        "(CN=bo*)                       ~ lower(n) like :p0 escape '\\'                                     ~ bo%",
        "(cn=*b  b*)                    ~ lower(n) like :p0 escape '\\'                                     ~ %b%b%",
        "(cn=*a*b)                      ~ lower(n) like :p0 escape '\\'                                     ~ %a%b",
        "(sn=ba)                        ~ (lower(n) like :p0 escape '\\' or lower(d) like :p0 escape '\\')  ~ %ba",
        "(sn=ba*)                       ~ (lower(n) like :p0 escape '\\' or lower(d) like :p0 escape '\\')  ~ %ba%",
        "(givenName=bo)                 ~ lower(n) like :p0 escape '\\'                                     ~ bo%",
        "(givenName=*o)                 ~ lower(n) like :p0 escape '\\'                                     ~ %o%",
        "(telephoneNumber=+49 70-31*)   ~ t like :p0 escape '\\'                                            ~ +497031%",
        "(cn=50%_\\5c)                  ~ lower(n) like :p0 escape '\\'                                     ~ 50\\%\\_\\\\",
        "(&(cn=a)(cn=b))                ~ (lower(n) like :p0 escape '\\' and lower(n) like :p1 escape '\\') ~ a;b",
        "(|(cn=a)(description=b))       ~ (lower(n) like :p0 escape '\\' or false)                          ~ a",
        "(&(cn=a)(!(cn=b)))             ~ (lower(n) like :p0 escape '\\' and true)                          ~ a",
        "(objectClass=person)           ~ true                                                             ~ ''",
        "(cn=*)                         ~ true                                                             ~ ''",
        "(description=*)                ~ false                                                            ~ ''",
        "(cn=a\\00b)                    ~ false                                                            ~ ''",
        "(&)                            ~ true                                                             ~ ''",
        "(|)                            ~ false                                                            ~ ''",
    })
    void becomesACondition(String filter, String condition, String values) throws LDAPException {
        FilterSql sql = new FilterSql(COLUMNS);
        assertEquals(condition, sql.condition(Filter.create(filter)));
        assertEquals(values.isEmpty() ? List.of() : List.of(values.split(";")), sql.values());
    }

    @Property
    void textsStayTexts(@ForAll String text) {
        FilterSql sql = new FilterSql(COLUMNS);
        String condition = sql.condition(Filter.createEqualityFilter("cn", text));
        assertTrue(condition.equals("false") || condition.equals("lower(n) like :p0 escape '\\'"), condition);
        sql.values().forEach(value -> assertTrue(value.chars().noneMatch(Character::isISOControl), value));
    }
}
