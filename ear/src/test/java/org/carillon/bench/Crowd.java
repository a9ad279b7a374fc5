package org.carillon.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Users of a benchmark in circles, in which everybody watches everybody else. Users have numbers, over all crowds.
 *
 * @param first  number of the first user
 * @param circle size of a circle; the size of the crowd is a multiple of it
 */
record Crowd(String name, int first, int size, int circle) {

    /** 200 users who all watch each other. */
    static final Crowd MUTUAL = new Crowd("200 users who all watch each other", 0, 200, 200);
    /** The next full circles above 1,000 users. */
    static final Crowd FAVOURITES = new Crowd("1023 users with 32 favourites each", 200, 1_023, 33);
    static final List<Crowd> ALL = List.of(MUTUAL, FAVOURITES);

    int end() {
        return first + size;
    }

    int deliveriesOfAll() {
        return size * (circle - 1);
    }

    /** Whom a user watches. */
    List<Integer> favourites(int user) {
        int begin = first + (user - first) / circle * circle;
        List<Integer> others = new ArrayList<>();
        for (int other = begin; other < begin + circle; other++) {
            if (other != user) {
                others.add(other);
            }
        }
        return others;
    }

    static String userName(int user) {
        return "bench" + user;
    }
}
