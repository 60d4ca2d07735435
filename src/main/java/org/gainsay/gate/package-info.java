/** What a run may contain before it fails: thresholds, waivers, baseline. */
@NullMarked
package org.gainsay.gate;

import org.jspecify.annotations.NullMarked;
