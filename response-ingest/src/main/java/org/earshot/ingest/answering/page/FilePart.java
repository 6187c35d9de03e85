package org.earshot.ingest.answering.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * A form with a file (multipart/form-data). Of several fields for a file the first that was filled in counts; what it is called is not
 * looked at.
 *
 * @param file where it lies until the request has ended; empty when none was chosen
 */
record FilePart(Form form, Optional<Path> file) {
    private static final String FIELD = "file";

    static FilePart in(MultipartFormDataInput parts) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        parts.getValues().forEach((name, values) -> {
            for (FormValue value : values) {
                if (!value.isFileItem()) {
                    fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value.getValue());
                } else if (name.equals(FIELD) && isChosen(value)) {
                    files.add(value.getFileItem().getFile());
                }
            }
        });
        return new FilePart(new Form(fields), files.stream().findFirst());
    }

    /** A browser sends a part without a name for a field that was left. */
    private static boolean isChosen(FormValue value) {
        return value.getFileName() != null && !value.getFileName().isEmpty();
    }
}
