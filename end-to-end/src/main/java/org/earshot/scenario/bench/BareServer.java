package org.earshot.scenario.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The ceilings: an HTTP server that parses the JSON and answers ({@code /parse}), or parses it, sends it to a topic and
 * answers after the acknowledgement ({@code /topic-name}). No validation, no link, no de-duplication.
 */
public final class BareServer extends AbstractVerticle {
    /** Answers as soon as the JSON is parsed. */
    public static final String PARSE_ONLY = "/parse";

    private static final ObjectMapper JSON = new ObjectMapper();
    /** One key, hence one partition, as all responses of one organisation have. */
    private static final String KEY = "one-organization";

    private final Producer<String, byte[]> producer;
    private final int port;

    private BareServer(Producer<String, byte[]> producer, int port) {
        this.producer = producer;
        this.port = port;
    }

    /**
     * Listens until the process ends.
     *
     * @param args the broker's address, the port
     */
    public static void main(String[] args) {
        Producer<String, byte[]> producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                args[0],
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0));
        int port = Integer.parseInt(args[1]);
        int loops = Runtime.getRuntime().availableProcessors();
        Vertx.vertx()
                .deployVerticle(() -> new BareServer(producer, port), new DeploymentOptions().setInstances(loops))
                .onSuccess(id -> System.out.println("listening"))
                .onFailure(failure -> Runtime.getRuntime().halt(1));
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(request -> request.bodyHandler(body -> accept(request, body)))
                .listen()
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void accept(HttpServerRequest request, Buffer body) {
        byte[] bytes = body.getBytes();
        String id;
        try {
            id = responseId(bytes);
        } catch (IOException e) {
            answer(request, 400, "");
            return;
        }
        if (request.path().equals(PARSE_ONLY)) {
            answer(request, 201, id);
            return;
        }
        Context loop = vertx.getOrCreateContext();
        Future<RecordMetadata> unused = producer.send(
                new ProducerRecord<>(request.path().substring(1), KEY, bytes),
                (acknowledged, failure) -> loop.runOnContext(back -> answer(request, failure == null ? 201 : 503, id)));
    }

    private static String responseId(byte[] bytes) throws IOException {
        JsonNode json = JSON.readTree(bytes);
        return json.path("responseId").asText();
    }

    private static void answer(HttpServerRequest request, int status, String id) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end("{\"responseId\":\"" + id + "\",\"revision\":1}");
    }
}
