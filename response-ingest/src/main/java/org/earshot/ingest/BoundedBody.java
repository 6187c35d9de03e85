package org.earshot.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body that is refused once it is longer than it may be. What comes after that is passed over, because few hear an answer while they send. */
final class BoundedBody extends FilterInputStream {
    /** Of whoever sends more, the connection ends with the answer. */
    private static final long MOST_PASSED_OVER_BYTES = 256_000_000;

    private static final int AT_ONCE = 8_192;

    private final long mostBytes;
    private final Supplier<RuntimeException> refusal;
    private long bytes;

    BoundedBody(InputStream body, long mostBytes, Supplier<RuntimeException> refusal) {
        super(body);
        this.mostBytes = mostBytes;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws RuntimeException the refusal */
    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        bytes += Math.max(0, read);
        if (bytes > mostBytes) {
            passOver();
            throw refusal.get();
        }
        return read;
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Of what is too long no more is read. */
    @Override
    public void close() throws IOException {
        if (bytes <= mostBytes) {
            super.close();
        }
    }

    private void passOver() throws IOException {
        byte[] passed = new byte[AT_ONCE];
        for (int read = 0; read >= 0 && bytes < MOST_PASSED_OVER_BYTES; bytes += Math.max(0, read)) {
            read = super.read(passed, 0, passed.length);
        }
    }
}
