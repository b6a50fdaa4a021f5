/**
 * Reads tables of citizens' messages for the commands of the language: bounded, streaming, in the encodings that offices
 * send. It knows no column by meaning; the rooms beside it do.
 */
@NullMarked
package luoshi.language.messages;

import org.jspecify.annotations.NullMarked;
