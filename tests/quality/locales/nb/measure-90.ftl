### State: reviewed
title = Fem tusen ord på 90 millimeter
subject = En tekst til å måle linjer med.
