### State: draft

title = A small brochure
subject = What the tests need.
lead = It is small, but it has most things.
text = A paragraph with *stress* and **weight** and a [link](https://selvhjelp.no).
hill = A hill with the sun above it.
rest = The rest
one = A point
two = Another point
when = When
where = Where
monday = Monday
library = the library
phone-label = Telephone
phone-value = { $phone }
imprint = { $code } · { $date }
