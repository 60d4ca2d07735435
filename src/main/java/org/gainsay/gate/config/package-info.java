/** What {@code gainsay.yaml} says: where it is found, what it may hold, and what is wrong with it. */
@NullMarked
package org.gainsay.gate.config;

import org.jspecify.annotations.NullMarked;
