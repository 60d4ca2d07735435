/** Questions that articles may answer: packs, their loader with its problems, and the engine that finds the facts. */
@NullMarked
package org.gainsay.rule;

import org.jspecify.annotations.NullMarked;
