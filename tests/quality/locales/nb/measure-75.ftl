### State: reviewed
title = Fem tusen ord på 75 millimeter
subject = En tekst til å måle linjer med.
