### State: reviewed
title = Fem tusen ord på 112 millimeter
subject = En tekst til å måle linjer med.
