package org.earshot.survey.translation;

/** A kind of file that translators work in. */
public interface TranslationFormat {
    /** Names the format in addresses: {@code xlsx}, {@code xliff}. */
    String id();

    /** What a file of it is called, with its dot. */
    String extension();

    /** Its media type. */
    String mediaType();

    /** Whether the content looks like this format. */
    boolean recognises(byte[] content);

    /** The file. */
    byte[] write(TranslationFile file);

    /**
     * What a file says.
     *
     * @throws UnreadableTranslation with what is wrong and what to do about it
     */
    TranslationFile read(byte[] content) throws UnreadableTranslation;
}
