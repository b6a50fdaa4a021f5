/**
 * Keys per person and per matter. It guards the words of citizens and staff: fields are sealed with SM4-GCM under the
 * key of the stream they belong to, that key is wrapped by the house key, which lies outside the database, and lawful
 * erasure destroys the key, never the history. It may use {@code journal} and {@code database}.
 */
@NullMarked
package luoshi.vault;

import org.jspecify.annotations.NullMarked;
