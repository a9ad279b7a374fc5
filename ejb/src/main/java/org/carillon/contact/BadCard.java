package org.carillon.contact;

/**
 * A vCard that was not taken.
 *
 * @param position of the card in its text, from 1
 * @param name     what it calls the person, as far as that can be read
 * @param why      what is wrong with it
 */
public record BadCard(int position, String name, String why) {
}
