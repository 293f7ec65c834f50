//! Which squares of a QR code are dark?

use qrcode::{Color, EcLevel, QrCode};

use super::Qr;

/// So many light modules stand on each side, which readers need (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// The squares of a QR code, its quiet zone included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modules {
    /// How many there are from side to side.
    pub side: usize,
    /// The dark ones, row by row.
    pub dark: Vec<DarkRun>,
}

/// Dark squares next to each other in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DarkRun {
    /// Squares above it.
    pub row: usize,
    /// Squares before it.
    pub column: usize,
    /// How many they are.
    pub length: usize,
}

impl Qr {
    /// Its squares, with medium error correction; `None` for an address that is too long for a code.
    pub fn modules(&self) -> Option<Modules> {
        let code = QrCode::with_error_correction_level(self.url.as_bytes(), EcLevel::M).ok()?;
        let mut dark = Vec::new();
        for (row, line) in code.to_colors().chunks(code.width()).enumerate() {
            let mut column = 0;
            while column < line.len() {
                let length = line[column..].iter().take_while(|color| **color == Color::Dark).count();
                if length > 0 {
                    dark.push(DarkRun {
                        row: row + QUIET_ZONE,
                        column: column + QUIET_ZONE,
                        length,
                    });
                }
                column += length.max(1);
            }
        }
        Some(Modules {
            side: code.width() + 2 * QUIET_ZONE,
            dark,
        })
    }
}
