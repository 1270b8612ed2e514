"""What leaves the app: one module per format, each turns a snapshot into bytes."""
