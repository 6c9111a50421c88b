// Opens the doors and mounts the app.
