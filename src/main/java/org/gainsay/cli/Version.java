package org.gainsay.cli;

/** The version of the jar that runs. */
final class Version {
    private Version() {}

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not built)" : version;
    }
}
