package shinagaki.generator.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The line that says where and when a measurement was made, without which its numbers mean nothing. */
final class Machine {
    private Machine() {}

    static String describe(LocalDate date, Path temporary) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%s, %s, %d cores, %.0f GB, JDK %s (%s), temporary files on %s",
                date,
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / 1e9,
                Runtime.version(),
                System.getProperty("java.vendor"),
                Files.getFileStore(temporary).type());
    }
}
