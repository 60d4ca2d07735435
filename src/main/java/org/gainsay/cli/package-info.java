/** The command line: commands and exit codes, nothing else. */
@NullMarked
package org.gainsay.cli;

import org.jspecify.annotations.NullMarked;
