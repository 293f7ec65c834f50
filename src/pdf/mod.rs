//! Which bytes make the finished pages a PDF file?
