//! What does a function of a PDF file give (ISO 32000-1, 7.10)?

use std::sync::Arc;

use crate::preflight::reader::{Dict, File, Lexer, Object, Token};

/// A function, with what it was read from already decoded.
#[derive(Clone, Debug)]
pub enum Function {
    /// Samples (type 0), one input; more inputs use the nearest sample.
    Sampled {
        domain: Vec<f64>,
        range: Vec<f64>,
        size: Vec<usize>,
        samples: Arc<[f64]>,
    },
    /// Exponential interpolation (type 2).
    Exponential { from: Vec<f64>, to: Vec<f64>, power: f64 },
    /// Stitching (type 3).
    Stitched {
        domain: [f64; 2],
        parts: Vec<Function>,
        bounds: Vec<f64>,
        encode: Vec<f64>,
    },
    /// A calculator (type 4).
    Calculator { program: Arc<[Step]>, range: Vec<f64> },
    /// One function for each output.
    Several(Vec<Function>),
}

/// A step of a calculator.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A number onto the stack.
    Push(f64),
    /// An operator.
    Do(Vec<u8>),
    /// `{…} if` or `{…} {…} ifelse`.
    Branch(Vec<Step>, Vec<Step>),
}

/// How deep functions may hold functions.
const DEEPEST: usize = 6;

impl Function {
    /// Reads a function; `None` when it is none that can be read.
    pub fn read(file: &File<'_>, object: &Object) -> Option<Self> {
        Self::read_at(file, object, DEEPEST)
    }

    fn read_at(file: &File<'_>, object: &Object, depth: usize) -> Option<Self> {
        let depth = depth.checked_sub(1)?;
        let object = file.resolve(object);
        if let Object::Array(items) = &object {
            let parts: Option<Vec<_>> = items
                .iter()
                .take(32)
                .map(|item| Self::read_at(file, item, depth))
                .collect();
            return parts.map(Self::Several);
        }
        let dict = object.dict()?.clone();
        let numbers = |key: &[u8]| file.numbers_of(dict.get(key));
        match file.get(&dict, b"FunctionType").int()? {
            0 => Self::sampled(file, &dict, &object),
            2 => {
                let or = |values: Vec<f64>, otherwise: f64| if values.is_empty() { vec![otherwise] } else { values };
                Some(Self::Exponential {
                    from: or(numbers(b"C0"), 0.0),
                    to: or(numbers(b"C1"), 1.0),
                    power: file.get(&dict, b"N").number().unwrap_or(1.0),
                })
            }
            3 => {
                let domain = numbers(b"Domain");
                let parts = file.get(&dict, b"Functions");
                let parts: Option<Vec<_>> = parts
                    .array()
                    .iter()
                    .take(256)
                    .map(|part| Self::read_at(file, part, depth))
                    .collect();
                Some(Self::Stitched {
                    domain: [*domain.first()?, *domain.get(1)?],
                    parts: parts.filter(|parts| !parts.is_empty())?,
                    bounds: numbers(b"Bounds"),
                    encode: numbers(b"Encode"),
                })
            }
            4 => {
                let bytes = file.decode_up_to(object.stream()?, 1 << 20).bytes();
                let mut lexer = Lexer::new(&bytes);
                if lexer.token() != Some(Token::Word(b"{")) {
                    return None;
                }
                Some(Self::Calculator {
                    program: block(&mut lexer, 16)?.into(),
                    range: numbers(b"Range"),
                })
            }
            _ => None,
        }
    }

    fn sampled(file: &File<'_>, dict: &Dict, object: &Object) -> Option<Self> {
        let numbers = |key: &[u8]| file.numbers_of(dict.get(key));
        let (domain, range) = (numbers(b"Domain"), numbers(b"Range"));
        let size: Vec<usize> = numbers(b"Size")
            .iter()
            .map(|n| (*n as usize).clamp(1, 1 << 16))
            .collect();
        let bits = file.get(dict, b"BitsPerSample").int()?;
        let outputs = range.len() / 2;
        if size.is_empty() || outputs == 0 || domain.len() < size.len() * 2 || ![8, 16].contains(&bits) {
            return None;
        }
        let count = size.iter().try_fold(outputs, |sum, n| sum.checked_mul(*n))?;
        let bytes = file.decode_up_to(object.stream()?, 16 << 20).bytes();
        let decode = match numbers(b"Decode") {
            decode if decode.len() == range.len() => decode,
            _ => range.clone(),
        };
        let wide = bits as usize / 8;
        let most = if wide == 2 { 65_535.0 } else { 255.0 };
        let samples: Arc<[f64]> = bytes
            .chunks_exact(wide)
            .take(count)
            .enumerate()
            .map(|(i, unit)| {
                let value = unit.iter().fold(0_u32, |sum, b| sum << 8 | u32::from(*b));
                let (low, high) = (decode[i % outputs * 2], decode[i % outputs * 2 + 1]);
                low + f64::from(value) / most * (high - low)
            })
            .collect();
        (samples.len() == count).then_some(Self::Sampled {
            domain,
            range,
            size,
            samples,
        })
    }

    /// What it gives for an input.
    pub fn of(&self, input: &[f64]) -> Vec<f64> {
        match self {
            Self::Sampled {
                domain,
                range,
                size,
                samples,
            } => sample(input, domain, range.len() / 2, size, samples),
            Self::Exponential { from, to, power } => {
                let x = input.first().copied().unwrap_or(0.0).clamp(0.0, 1.0).powf(*power);
                from.iter().zip(to).map(|(from, to)| from + x * (to - from)).collect()
            }
            Self::Stitched {
                domain,
                parts,
                bounds,
                encode,
            } => {
                let x = input.first().copied().unwrap_or(0.0).max(domain[0]).min(domain[1]);
                let i = bounds
                    .iter()
                    .take_while(|bound| x >= **bound)
                    .count()
                    .min(parts.len() - 1);
                let low = if i == 0 { domain[0] } else { bounds[i - 1] };
                let high = bounds.get(i).copied().unwrap_or(domain[1]);
                let (from, to) = (
                    encode.get(2 * i).copied().unwrap_or(0.0),
                    encode.get(2 * i + 1).copied().unwrap_or(1.0),
                );
                let share = if high > low { (x - low) / (high - low) } else { 0.0 };
                parts[i].of(&[from + share * (to - from)])
            }
            Self::Calculator { program, range } => {
                let mut stack = input.to_vec();
                let mut budget = 10_000;
                let _ = calculate(program, &mut stack, &mut budget);
                let wanted = range.len() / 2;
                let start = stack.len().saturating_sub(wanted);
                let results = stack[start..].iter().zip(range.chunks_exact(2));
                results.map(|(x, range)| x.max(range[0]).min(range[1])).collect()
            }
            Self::Several(parts) => parts.iter().flat_map(|part| part.of(input)).collect(),
        }
    }
}

/// Linear between samples for one input, the nearest sample for more.
fn sample(input: &[f64], domain: &[f64], outputs: usize, size: &[usize], samples: &[f64]) -> Vec<f64> {
    let place = |i: usize| {
        let (low, high) = (domain[2 * i], domain[2 * i + 1]);
        let x = input.get(i).copied().unwrap_or(low).max(low).min(high);
        let share = if high > low { (x - low) / (high - low) } else { 0.0 };
        share * (size[i] - 1) as f64
    };
    let row = |index: usize| (0..outputs).map(move |o| samples.get(index * outputs + o).copied().unwrap_or(0.0));
    if size.len() == 1 {
        let x = place(0);
        let (below, share) = (x.floor(), x.fract());
        let above = (below as usize + 1).min(size[0] - 1);
        return row(below as usize)
            .zip(row(above))
            .map(|(a, b)| a + share * (b - a))
            .collect();
    }
    let (mut index, mut step) = (0, 1);
    for (i, size) in size.iter().enumerate() {
        index += place(i).round() as usize * step;
        step *= size;
    }
    row(index).collect()
}

fn block(lexer: &mut Lexer<'_>, depth: usize) -> Option<Vec<Step>> {
    let depth = depth.checked_sub(1)?;
    let mut steps: Vec<Step> = Vec::new();
    let mut blocks: Vec<Vec<Step>> = Vec::new();
    while let Some(token) = lexer.token() {
        match token {
            Token::Object(object) => steps.push(match object {
                Object::Bool(value) => Step::Push(if value { 1.0 } else { 0.0 }),
                object => Step::Push(object.number()?),
            }),
            Token::Word(b"{") => blocks.push(block(lexer, depth)?),
            Token::Word(b"}") => return Some(steps),
            Token::Word(b"if") => steps.push(Step::Branch(blocks.pop()?, Vec::new())),
            Token::Word(b"ifelse") => {
                let otherwise = blocks.pop()?;
                steps.push(Step::Branch(blocks.pop()?, otherwise));
            }
            Token::Word(word) => steps.push(Step::Do(word.to_vec())),
        }
    }
    None
}

fn calculate(steps: &[Step], stack: &mut Vec<f64>, budget: &mut u32) -> Option<()> {
    for step in steps {
        *budget = budget.checked_sub(1)?;
        match step {
            Step::Push(value) => stack.push(*value),
            Step::Branch(yes, no) => {
                let chosen = if stack.pop()? != 0.0 { yes } else { no };
                calculate(chosen, stack, budget)?;
            }
            Step::Do(word) => operate(word, stack)?,
        }
        if stack.len() > 200 {
            return None;
        }
    }
    Some(())
}

fn operate(word: &[u8], stack: &mut Vec<f64>) -> Option<()> {
    let truth = |value: bool| if value { 1.0 } else { 0.0 };
    match word {
        b"pop" => drop(stack.pop()?),
        b"dup" => stack.push(*stack.last()?),
        b"exch" => {
            let (b, a) = (stack.pop()?, stack.pop()?);
            stack.extend([b, a]);
        }
        b"copy" => {
            let count = stack.pop()? as usize;
            let start = stack.len().checked_sub(count)?;
            stack.extend_from_within(start..);
        }
        b"index" => {
            let back = stack.pop()? as usize;
            stack.push(*stack.get(stack.len().checked_sub(back + 1)?)?);
        }
        b"roll" => {
            let (turn, count) = (stack.pop()? as i64, stack.pop()? as usize);
            let start = stack.len().checked_sub(count)?;
            if count > 0 {
                stack[start..].rotate_right(turn.rem_euclid(count as i64) as usize);
            }
        }
        b"abs" | b"neg" | b"ceiling" | b"floor" | b"round" | b"truncate" | b"sqrt" | b"sin" | b"cos" | b"ln"
        | b"log" | b"cvi" | b"cvr" | b"not" => {
            let x = stack.pop()?;
            stack.push(match word {
                b"abs" => x.abs(),
                b"neg" => -x,
                b"ceiling" => x.ceil(),
                b"floor" => x.floor(),
                b"round" => x.round(),
                b"truncate" | b"cvi" => x.trunc(),
                b"sqrt" => x.max(0.0).sqrt(),
                b"sin" => x.to_radians().sin(),
                b"cos" => x.to_radians().cos(),
                b"ln" => x.ln(),
                b"log" => x.log10(),
                b"not" => truth(x == 0.0),
                _ => x,
            });
        }
        _ => {
            let (b, a) = (stack.pop()?, stack.pop()?);
            stack.push(match word {
                b"add" => a + b,
                b"sub" => a - b,
                b"mul" => a * b,
                b"div" => a / b,
                b"idiv" => (a / b).trunc(),
                b"mod" => a % b,
                b"exp" => a.powf(b),
                b"atan" => a.atan2(b).to_degrees().rem_euclid(360.0),
                b"eq" => truth(a == b),
                b"ne" => truth(a != b),
                b"gt" => truth(a > b),
                b"ge" => truth(a >= b),
                b"lt" => truth(a < b),
                b"le" => truth(a <= b),
                b"and" => ((a as i64) & (b as i64)) as f64,
                b"or" => ((a as i64) | (b as i64)) as f64,
                b"xor" => ((a as i64) ^ (b as i64)) as f64,
                _ => return None,
            });
        }
    }
    stack.last().is_none_or(|x| x.is_finite()).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(text: &str) -> Vec<Step> {
        let mut lexer = Lexer::new(text.as_bytes());
        lexer.token();
        block(&mut lexer, 16).expect("a program")
    }

    #[test]
    fn calculators_calculate() {
        let mut stack = vec![0.25];
        calculate(
            &program("{ dup 0.5 lt { 2 mul } { pop 1 } ifelse dup 2 1 roll pop }"),
            &mut stack,
            &mut 99,
        );
        assert_eq!(stack, [0.5]);
    }

    #[test]
    fn a_calculator_that_goes_wrong_ends() {
        for text in ["{ add }", "{ 1 0 div 5 roll }", "{ 9999 copy }", "{ 1e }"] {
            let mut stack = vec![0.0];
            let _ = calculate(&program(text), &mut stack, &mut 1000);
        }
    }

    #[test]
    fn between_two_colours_lies_their_mean() {
        let function = Function::Exponential {
            from: vec![0.0, 0.2],
            to: vec![1.0, 0.4],
            power: 1.0,
        };
        let middle = function.of(&[0.5]);
        assert!((middle[0] - 0.5).abs() < 1e-9 && (middle[1] - 0.3).abs() < 1e-9);
    }
}
