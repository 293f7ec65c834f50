//! How do blocks flow through the frames of panels and pages?
