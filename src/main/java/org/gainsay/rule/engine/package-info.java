/** Turns the mentions of an article into facts: rules compiled into one index, one sweep over the tokens. */
@NullMarked
package org.gainsay.rule.engine;

import org.jspecify.annotations.NullMarked;
