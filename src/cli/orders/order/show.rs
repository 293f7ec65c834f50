//! What does the book say about one order?

use super::Desk;
use crate::order::book::Detail;
use crate::order::form::Field;

/// Everything about an order, for people.
pub(super) fn shown(desk: &Desk, detail: &Detail) -> String {
    let order = &detail.order;
    let mut text = format!(
        "order {}: {}, received {}, {} {}\n",
        order.number, order.state, order.received, order.source, order.source_id
    );
    match &detail.contact {
        None => text.push_str("  (contact data deleted)\n"),
        Some(contact) => {
            let lines = [
                (Field::Organisation, &contact.organisation),
                (Field::Person, &contact.person),
                (Field::Email, &contact.email),
                (Field::Address, &contact.address),
                (Field::Postcode, &contact.postcode),
                (Field::Town, &contact.town),
                (Field::OrganisationNumber, &contact.organisation_number),
                (Field::Remark, &contact.remark),
            ];
            for (field, value) in lines.iter().filter(|(_, value)| !value.is_empty()) {
                text.push_str(&format!("  {}: {value}\n", desk.wording.field(*field)));
            }
        }
    }
    for line in &detail.lines {
        let granted = line
            .granted
            .map_or_else(|| "not decided".to_owned(), |n| format!("{n} granted"));
        text.push_str(&format!(
            "  {}: {} asked for, {granted}, {} picking, {} shipped, {} cancelled, {} returned\n",
            line.item, line.requested, line.picking, line.shipped, line.cancelled, line.returned
        ));
    }
    if !detail.shipments.is_empty() {
        text.push_str(&format!("  shipments: {}\n", detail.shipments.join(", ")));
    }
    for event in &detail.events {
        text.push_str(&format!(
            "  {} {}: {} {}\n",
            event.at, event.who, event.what, event.detail
        ));
    }
    text
}
