/** The outcome of a run and one renderer per output format. */
@NullMarked
package org.gainsay.report;

import org.jspecify.annotations.NullMarked;
