package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that go on below their cells, beside words of other columns that do so too. */
class NamesBelowCellsTest {
    private static final List<String> ROWS = List.of(
            "13P Birmingham Crosscity CCG 58.9 35.0 32.1",
            "99E Basildon and Brentwood CCG 21.9 13.7 13.7",
            "99F Castle Point and Rochford CCG 10.9 9.4 6.4",
            "99G Southend CCG 11.3 8.7 7.4",
            "12F Wirral CCG 23.7 13.3 7.6",
            "11C Windsor, Ascot and Maidenhead CCG 15.4 12.5 12.0");

    /** The foot of the page has as many figures as a row: a day, a year and the number of the page. */
    @Test
    void placesOfAPage_tellWhatGoesOnWhere() {
        assertThat(read("""
                   Delayed transfers of care: targets of CCGs, September 2017
                    CCG                     ODS      CCG plan for          Sept 2017 target,     NHS           Baseline, Q4          STP
                                            code     September 2017        NHS-attributable      region        2016/17 (NHS-
                                                     (all DTOCs)          delays                              attributable)
                    Birmingham Crosscity    13P      58.9                  32.1                  Midlands      35.0                  Frimley
                    CCG                                                                          and East                            Health
                    Basildon and            99E      21.9                  13.7                  Midlands      13.7                  Greater
                    Brentwood CCG                                                                and East                            Manchester
                    Castle Point and        99F      10.9                  6.4                   Midlands      9.4                   The Black
                    Rochford CCG                                                                 and East                            Country
                    Southend CCG            99G      11.3                  7.4                   Midlands      8.7                   Frimley
                                                                                                 and East                            Health
                    Wirral CCG              12F      23.7                  7.6                   North         13.3                  Frimley
                                                                                                                                     Health
                    Windsor, Ascot and      11C      15.4                  12.0                  South         12.5                  Greater
                    Maidenhead CCG                                                                                                   Manchester
                   Source: monthly situation reports, NHS England.
                 Published 7 July 2018                                                1
                """)).containsExactlyElementsOf(ROWS);
    }

    @Test
    void marksBetweenCells_tellWhatGoesOnWhere() {
        assertThat(read("""
                        CCG,ODS code,CCG plan for September 2017 (all DTOCs),"Sept 2017 target, NHS-attributable delays",NHS region,"Baseline, Q4 2016/17 (NHS-attributable)",STP
                        Birmingham Crosscity,13P,58.9,32.1,Midlands,35.0,Frimley
                        CCG,,,,and East,,Health
                        Basildon and,99E,21.9,13.7,Midlands,13.7,Greater
                        Brentwood CCG,,,,and East,,Manchester
                        Castle Point and,99F,10.9,6.4,Midlands,9.4,The Black
                        Rochford CCG,,,,and East,,Country
                        Southend CCG,99G,11.3,7.4,Midlands,8.7,Frimley
                        "",,,,and East,,Health
                        Wirral CCG,12F,23.7,7.6,North,13.3,Frimley
                        "",,,,,,Health
                        "Windsor, Ascot and",11C,15.4,12.0,South,12.5,Greater
                        Maidenhead CCG,,,,,,Manchester
                        """)).containsExactlyElementsOf(ROWS);
    }

    /** The number of a row does not go on below it. */
    @Test
    void wordsBelowTheNumberOfARow_areThePages() {
        assertThat(read("""
                   No.  CCG    CCG                 CCG plan for    CCG Baseline    STP         Sept 2017
                        Code                       September       (Q4) NHS-                   target, NHS-
                                                   2017 (all       attributable                attributable
                                                   DTOCs)          DTOCs                       delays
                    1   02D    NHS Vale Royal          27.0            5.6        The Black         5.6
                               CCG                                                Country
                    2   02E    NHS Warrington          11.0            12.0       South West        6.8
                               CCG                                                London
                    3   03K    NHS North                9.6            5.6        The Black         3.6
                               Lincolnshire CCG                                   Country
                 Annex C
                    4   03L    NHS Rotherham           15.5           19.2       Frimley           11.1
                               CCG                                                Health
                    5   03M    NHS Scarborough          4.4             6.6       South West        0.6
                               and Ryedale CCG                                    London
                """))
                .containsExactly(
                        "02D NHS Vale Royal CCG 27.0 5.6 5.6",
                        "02E NHS Warrington CCG 11.0 12.0 6.8",
                        "03K NHS North Lincolnshire CCG 9.6 5.6 3.6",
                        "03L NHS Rotherham CCG 15.5 19.2 11.1",
                        "03M NHS Scarborough and Ryedale CCG 4.4 6.6 0.6");
    }

    @Test
    void aggregateWhoseBracketIsNotClosed_isUnresolved() {
        assertThat(DtocTargetsParser.standard().parse(SourceText.of("""
                                Code and Clinical commissioning group      Planned DTOCs Sept   Baseline, Q4 2016/17 (NHS-  CCG Target, Sept 17 NHS-
                                                                           2017, all delays     attributable)               attributable DTOCs
                                GREATER MANCHESTER (AGGREGATION            226.5                173.0                       116.1
                                OF 10 CCGS)
                                02P NHS BARNESLEY CCG                      6.5                  5.2                         4.6
                                02Q NHS BASSETLAW CCG                      7.7                  6.9                         6.6
                                02D NHS VALE ROYAL CCG                     27.0                 5.6                         5.6
                                """)).entries())
                .filteredOn(entry -> entry.value()
                        .name()
                        .filter(name -> name.endsWith("(AGGREGATION"))
                        .isPresent())
                .allMatch(entry -> entry.status().name().equals("UNRESOLVED"));
    }

    /** The rows that are exact or repaired. */
    private static List<String> read(String text) {
        return DtocTargetsParser.standard().parse(SourceText.of(text)).entries().stream()
                .filter(entry -> !entry.status().name().equals("UNRESOLVED"))
                .map(NamesBelowCellsTest::shown)
                .toList();
    }

    private static String shown(Entry<DtocTarget> entry) {
        DtocTarget row = entry.value();
        return row.code().map(OrganisationCode::text).orElse("-") + " "
                + row.name().orElse("-") + " "
                + row.plan().orElseThrow().text() + " "
                + row.baseline().orElseThrow().text() + " "
                + row.target().orElseThrow().text();
    }
}
