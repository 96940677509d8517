package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsCommandTest {
    private static final String HEADER = "code,ons_code,name,open,close,successor";

    // Published counts of CCGs by year.
    @ParameterizedTest
    @CsvSource({
        "2013-04-01, 211",
        "2015-04-01, 209",
        "2017-09-01, 207",
        "2018-04-01, 195",
        "2019-04-01, 191",
        "2020-04-01, 135",
        "2021-04-01, 106"
    })
    void organisations_asOfADay_areThoseOpenThen(String day, int count) {
        CommandRun run = CommandRun.of("organisations", "--as-of", day);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).startsWith(HEADER).hasSize(count + 1);
    }

    // 01H was NHS Cumbria CCG to 31 March 2017; its footprint changed the next day, and its ONS code with it.
    @ParameterizedTest
    @CsvSource({
        "2017-03-31, NHS Cumbria CCG, '01H,E38000041,NHS Cumbria CCG,2013-04-01,'",
        "2017-04-01, NHS North Cumbria CCG, '01H,E38000215,NHS North Cumbria CCG,2013-04-01,'",
        "2017-09-01, nhs cumbria, '01H,E38000215,NHS North Cumbria CCG,2013-04-01,'",
        "2017-09-01, Slough, '10T,E38000148,NHS Slough CCG,2013-04-01,2018-03-31,15D'"
    })
    void organisations_withName_areTheOneThatItMeans(String day, String name, String row) {
        CommandRun run = CommandRun.of("organisations", "--as-of", day, "--name", name);

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSize(2).startsWith(HEADER);
        assertThat(run.outLines().get(1)).startsWith(row);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-01, NHS Slough CCG, not open on 2019-04-01",
        "2017-09-01, Narnia, no organisation is known by the name 'Narnia'"
    })
    void organisations_nameThatMeansNone_endsWith1AndSaysWhy(String day, String name, String why) {
        CommandRun run = CommandRun.of("organisations", "--as-of", day, "--name", name);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(why);
    }

    @Test
    void organisations_json_hasNullForNoSuccessor() {
        CommandRun run = CommandRun.of(
                "organisations", "--as-of", "2021-04-01", "--name", "NHS Kent and Medway CCG", "--format", "json");

        assertThat(run.outLines()).hasSize(3);
        assertThat(run.out()).contains("{\"code\":\"91Q\",", "\"successor\":null}");
    }

    @Test
    void organisations_dayWithoutAny_printTheHeaderAndSaySo() {
        CommandRun run = CommandRun.of("organisations", "--as-of", "2117-09-01");

        assertThat(run).isEqualTo(new CommandRun(0, HEADER + "\n", "fairshare: no CCG was open on 2117-09-01\n"));
    }
}
