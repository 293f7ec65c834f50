//! What does a brochure say in one language, and what is each piece of it? Nothing is implicit here.
