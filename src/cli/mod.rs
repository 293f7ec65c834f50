//! What did the user ask for, and what do we tell them?
