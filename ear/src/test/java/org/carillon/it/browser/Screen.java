package org.carillon.it.browser;

import com.microsoft.playwright.Browser;

/** What the client is shown on. */
enum Screen {

    DESKTOP(1280, 800, false),
    PHONE(390, 844, true);

    private final int width;
    private final int height;
    private final boolean mobile;

    Screen(int width, int height, boolean mobile) {
        this.width = width;
        this.height = height;
        this.mobile = mobile;
    }

    /** Anew each time: what one test adds to them is none of the next one's business. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(width, height).setHasTouch(mobile).setIsMobile(mobile);
    }
}
