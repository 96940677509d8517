package service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

class ServiceTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Service service;

    @BeforeAll
    static void start() throws IOException {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void policy_asked_isAnsweredAsItsText() throws Exception {
        JsonNode policy = json(get("/policies?id=pct-2009-10"), 200);

        assertEquals("CURVE", policy.at("/rule/type").asText());
        assertEquals("$growth", policy.at("/pot/growthPercent").asText());
    }

    @Test
    void name_asOfADay_isResolved() throws Exception {
        JsonNode found = json(get("/organisations?name=NHS%20Darlington%20CCG&asOf=2017-09-01"), 200);

        assertEquals("00C", found.at("/organisation/code").asText());
        assertEquals("2013-04-01", found.at("/organisation/open").asText());
    }

    @Test
    void allocation_ofTheMemorandumsTwoTrusts_isAnswered() throws Exception {
        JsonNode result = json(
                post("/allocations?policy=pct-2009-10", "code,baseline,target\n5M6,254170000,205230000\n5NM,502860000,527660000\n"), 200);

        // The floor of 2009-10 is 5.2 %: 254,170,000 x 1.052 = 267,386,840.
        assertEquals("267386840", result.at("/bodies/0/allocation").asText());
        assertEquals("pct-2009-10", result.at("/summary/policy").asText());
    }

    @Test
    void rating_ofGivenScores_isAnswered() throws Exception {
        JsonNode batch = json(
                post("/ratings?rules=maternity-2017-18", "code,stillbirth-neonatal_score,experience_score,choices_score,smoking_score\nX,2,2,2,2\n"), 200);

        assertEquals("OUTSTANDING", batch.at("/results/0/rating").asText());
    }

    @Test
    void figure_thatIsNone_isRefusedWithLineColumnAndRemedy() throws Exception {
        JsonNode problem = json(post("/allocations?policy=pct-2009-10", "code,baseline,target\n5M6,12x,1\n"), 422);

        assertEquals(2, problem.at("/line").asInt());
        assertEquals("baseline", problem.at("/column").asText());
        assertTrue(problem.at("/detail").asText().contains("12x"), problem::toString);
    }

    @Test
    void text_thatIsNoTable_isRefused() throws Exception {
        json(post("/dtoc-targets", "Dear all,\nno table today.\n"), 422);
    }

    @Test
    void body_overTheLimit_isRefused() throws Exception {
        json(post("/dtoc-targets", "x".repeat(Service.MOST_BYTES + 1)), 413);
    }

    private static JsonNode json(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        assertEquals(status, response.statusCode(), response.body());
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertEquals(status == 200 ? "application/json" : "application/problem+json", type);
        return PLAIN.readTree(response.body());
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
    }

    private static HttpRequest.Builder post(String path, String body) {
        return get(path).POST(BodyPublishers.ofString(body));
    }
}
