/**
 * Finds the tasks of a document: what somebody is asked to do from now on. The way of a text: sentences and their clauses
 * ({@link luoshi.language.task.Sentences}), what each clause is ({@link luoshi.language.task.Clauses}), which clauses make
 * one task ({@link luoshi.language.task.Cutter}), where nothing is asked ({@link luoshi.language.task.Scenes}), then who,
 * when, how much, whose decision, of what kind. The words of the language stand in {@code words.txt} with examples; a wrong
 * result is found by asking these in turn.
 */
@NullMarked
package luoshi.language.task;

import org.jspecify.annotations.NullMarked;
