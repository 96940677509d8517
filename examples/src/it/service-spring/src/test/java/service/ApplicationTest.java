package service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApplicationTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper PLAIN = new JsonMapper();

    private static ServletWebServerApplicationContext context;

    @BeforeAll
    static void start() {
        context = (ServletWebServerApplicationContext) SpringApplication.run(
                Application.class, "--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void year_inAPath_isBound() throws Exception {
        assertEquals("2009-04-01", json(get("/years/2009-10"), 200).asString());
    }

    @Test
    void upload_ofATable_isAnsweredWithRecordsAndLedger() throws Exception {
        String table = "Code\tCCG\tPlan\tBaseline\tTarget\n00C\tNHS DARLINGTON CCG\t6.14\t3.66\t3.66\n00D\tNHS DURHAM DALES, EASINGTON AND SEDGEFIELD CCG\t6.14\t5.94\t4.41\n";

        JsonNode parsed = json(post("/dtoc-targets", "text/plain", table), 200);

        assertEquals("6.14", parsed.at("/entries/0/value/plan").asString());
        assertEquals("RECORD", parsed.at("/ledger/1/disposition").asString());
    }

    @Test
    void model_in_isReadAndWritten() throws Exception {
        String target = "{\"kind\":\"CCG\",\"code\":\"00C\",\"name\":\"A\",\"plan\":\"6.14\",\"baseline\":null,\"target\":\"3.66\",\"otherColumns\":{}}";

        assertEquals(PLAIN.readTree(target), json(post("/targets", "application/json", target), 200));
    }

    @Test
    void name_asOfADay_isResolved() throws Exception {
        JsonNode found = json(get("/organisations?name=NHS%20Darlington%20CCG&asOf=2017-09-01"), 200);

        assertEquals("00C", found.at("/organisation/code").asString());
    }

    @Test
    void allocation_ofTheMemorandumsTwoTrusts_isAnswered() throws Exception {
        JsonNode result = json(
                post("/policies/pct-2009-10/allocations", "text/csv", "code,baseline,target\n5M6,254170000,205230000\n5NM,502860000,527660000\n"), 200);

        // The floor of 2009-10 is 5.2 %: 254,170,000 x 1.052 = 267,386,840.
        assertEquals("267386840", result.at("/bodies/0/allocation").asString());
    }

    @Test
    void rating_ofGivenScores_isAnswered() throws Exception {
        JsonNode batch = json(
                post("/rules/maternity-2017-18/ratings", "text/csv", "code,stillbirth-neonatal_score,experience_score,choices_score,smoking_score\nX,2,2,2,2\n"), 200);

        assertEquals("OUTSTANDING", batch.at("/results/0/rating").asString());
    }

    @Test
    void policy_outAndIn_isTheSame() throws Exception {
        JsonNode policy = json(get("/policies/pct-2009-10"), 200);

        assertEquals(policy, json(post("/policies", "application/json", policy.toString()), 200));
    }

    @Test
    void policy_withAnUnknownField_isRefusedByItsPath() throws Exception {
        String policy = json(get("/policies/pct-2009-10"), 200).toString().replace("\"measuredOn\"", "\"measuredBy\"");

        assertTrue(json(post("/policies", "application/json", policy), 422).at("/path").asString().contains("measuredBy"));
    }

    @Test
    void figure_thatIsNone_isRefusedWithLineColumnAndRemedy() throws Exception {
        JsonNode problem = json(post("/policies/pct-2009-10/allocations", "text/csv", "code,baseline,target\n5M6,12x,1\n"), 422);

        assertEquals(2, problem.at("/line").asInt());
        assertEquals("baseline", problem.at("/column").asString());
        assertTrue(problem.at("/detail").asString().contains("12x"), problem::toString);
    }

    @Test
    void body_overTheLimit_isRefused() throws Exception {
        json(post("/dtoc-targets", "text/plain", "x".repeat((int) MostBytes.LIMIT + 1)), 413);
    }

    private static JsonNode json(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        assertEquals(status, response.statusCode(), response.body());
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith(status == 200 ? "application/json" : "application/problem+json"), type);
        return PLAIN.readTree(response.body());
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + path));
    }

    private static HttpRequest.Builder post(String path, String type, String body) {
        return get(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }
}
