package org.earshot.local.secrets;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.local.database.RolePasswords;

/** What this installation keeps to itself: made at the first start, the same ever after. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;

    private final Path signingKeyFile;
    private final Properties passwords;

    private Secrets(Path signingKeyFile, Properties passwords) {
        this.signingKeyFile = signingKeyFile;
        this.passwords = passwords;
    }

    /** Reads them from the folder, making those that are missing. */
    public static Secrets in(Path folder) {
        try {
            Path keyFile = folder.resolve("signing-key.pem");
            if (Files.notExists(keyFile)) {
                write(keyFile, SigningKey.generate().pem());
            }
            return new Secrets(keyFile, passwords(folder.resolve("passwords.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep secrets in " + folder, e);
        }
    }

    /** The PEM file of the key that signs tokens. */
    public Path signingKeyFile() {
        return signingKeyFile;
    }

    /** Of PostgreSQL's superuser. */
    public String superuserPassword() {
        return passwords.getProperty("postgres");
    }

    /** Of the services' database roles. */
    public RolePasswords rolePasswords() {
        return new RolePasswords(
                roles().collect(Collectors.toMap(role -> role, role -> passwords.getProperty("database." + role))));
    }

    /** Of the first administrator, for the sample sign-in. */
    public String adminPassword() {
        return passwords.getProperty("admin");
    }

    /** 32 bytes in base64 that seal the secrets of webhooks. */
    public String webhookKey() {
        return passwords.getProperty("webhook.key");
    }

    /** Keys that seal contacts, as survey-service reads them: the first seals, the others open what they sealed. */
    public String contactKeys() {
        return passwords.getProperty("contacts.keys");
    }

    /** 32 bytes in base64 by which numbers and addresses are looked up. */
    public String contactLookupKey() {
        return passwords.getProperty("contacts.lookup-key");
    }

    private static Properties passwords(Path file) throws IOException {
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
        }
        Map<Object, Object> before = Map.copyOf(passwords);
        names().forEach(name -> passwords.putIfAbsent(name, random()));
        passwords.putIfAbsent("webhook.key", randomKey());
        passwords.putIfAbsent("contacts.keys", "1:" + randomKey());
        passwords.putIfAbsent("contacts.lookup-key", randomKey());
        if (!before.equals(passwords)) {
            StringWriter text = new StringWriter();
            passwords.store(text, null);
            write(file, text.toString());
        }
        return passwords;
    }

    private static Stream<String> names() {
        return Stream.concat(Stream.of("postgres", "admin"), roles().map(role -> "database." + role));
    }

    private static Stream<String> roles() {
        return RolePasswords.SERVICES.stream().flatMap(service -> Stream.of(service, service + "_owner"));
    }

    /** 144 bits, without characters that a shell or a mail program would change. */
    private static String random() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes)
                .replace('-', 'x')
                .replace('_', 'y');
    }

    private static String randomKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Never readable by others, not even for a moment, and never half written. */
    private static void write(Path file, String content) throws IOException {
        Path unfinished = Files.createTempFile(
                file.getParent(),
                "unfinished-",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, content);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
