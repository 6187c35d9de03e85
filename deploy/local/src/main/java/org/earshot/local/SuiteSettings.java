package org.earshot.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.earshot.local.data.DataFolder;

/**
 * What and where to start.
 *
 * @param home the project's folder
 * @param hosts the addresses of this machine to listen on
 * @param address what people and links use
 * @param powerCutSafe whether an answer is on the disk before it is acknowledged
 */
record SuiteSettings(Path home, DataFolder folder, List<String> hosts, URI address, boolean powerCutSafe) {
    SuiteSettings {
        hosts = List.copyOf(hosts);
    }
}
