//! In what order do the stages run?
