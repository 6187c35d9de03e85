package org.earshot.survey.exchange.format;

/** A file format from which instruments are read. Each is stateless. */
public interface Format {

    /** For addresses and commands: lower-case letters. */
    String id();

    /** Whether the file is of this format, by its first bytes and its name; what is inside may still be wrong. */
    boolean recognises(InstrumentFile file);

    /** What the file says, with everything that stands against it or is left out. Never throws for what is in a file. */
    FileReading read(InstrumentFile file);
}
