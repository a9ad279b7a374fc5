package org.carillon.it.inserver;

import java.time.Duration;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.carillon.it.clock.MovableClock;

/** Moves the clock of the server for a test that runs outside of it: {@code POST /it/clock?ahead=PT1H}. */
@WebServlet("/clock")
public class ClockPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        MovableClock.setAhead(Duration.parse(request.getParameter("ahead")));
    }
}
