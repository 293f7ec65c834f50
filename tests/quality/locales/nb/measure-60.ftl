### State: reviewed
title = Fem tusen ord på 60 millimeter
subject = En tekst til å måle linjer med.
