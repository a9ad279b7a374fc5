package org.carillon.contact;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.carillon.directory.Guid;

/**
 * Who has a number, as one user may know it: a colleague who lets that user see him, a personal contact, a shared one, somebody in
 * an external directory, in this order. Answers are remembered for a while.
 */
public interface NumberNames {

    /**
     * Waits for no other machine: nobody is found where a directory does not answer in time.
     *
     * @param number canonical, see {@link NumberRules}: E.164 with its plus, or the digits of an internal number
     */
    CompletionStage<Optional<FoundContact>> of(Guid asker, String number);
}
