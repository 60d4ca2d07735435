/** Dates and clock times joined, and instants that count from the publication. */
@NullMarked
package org.gainsay.normalize.datetime;

import org.jspecify.annotations.NullMarked;
