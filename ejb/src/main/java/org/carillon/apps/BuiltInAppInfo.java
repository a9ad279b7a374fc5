package org.carillon.apps;

/**
 * What an app that the PBX serves itself says about itself; made as a bean of the room that serves it. It counts for the app
 * objects whose URL leads to that app.
 */
public interface BuiltInAppInfo {

    /** Name of the app, which is the last component of its URL. */
    String app();

    AppInfo info();
}
