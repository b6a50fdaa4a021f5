/**
 * Reads Chinese: pure, fast text code without database or web. It uses no other room; each of its inner rooms reads one
 * thing and says how well it does so through a command of {@link luoshi.language.LanguageCommands}.
 */
@NullMarked
package luoshi.language;

import org.jspecify.annotations.NullMarked;
