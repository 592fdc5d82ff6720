"""What Spanish figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "siete con cincuenta por ciento": ["7.50 percent"],
    "trescientos cuarenta y siete con quinientos doce": ["347.512"],
    "ciento treinta con dos quintos": ["130.4"],
    "los tres con dos hijos": [],
    "dos mil coma mil quinientos setenta y ocho": ["2000.1578"],
    "tres coma uno cuatro uno seis": ["3.1416"],
    "uno coma cinco millones de euros": ["1.5 million EUR"],
    "tres coma cinco millones de dólares": ["3.5 million USD"],
    "uno sobre tres por ciento": ["0.333333333333333 percent"],
    "un veintiunavo": ["0.047619047619048"],
    "tres treinta y dosavos": ["0.09375"],
    "cien treintaicincoavos": ["2.857142857142857"],
    "tres diezmilésimas": ["0.0003"],
    "una quinta parte del presupuesto": ["0.2 presupuesto"],
    "las tres cuartas partes": ["0.75"],
    "subió dos décimas": ["0.2"],
    "más de la mitad de los votantes": ["> 0.5 votantes"],
    "un quinto mandato": [],
    "un cuarto sospechoso está en fuga": [],
    "los cuartos de final": [],
    "ganó dos octavos de final": ["2 octavos de final"],
    "dosmil trescientos": ["2300"],
    "treintaicinco kilometros": ["35 kilometer"],
    "dos años y medio de prisión": ["2.5 year"],
    "un año y medio": ["1.5 year"],
    "un euro por acción": ["1 EUR"],
    "un buen día": [],
    "el 15 por ciento": ["15 percent"],
    "subió 1,2 puntos porcentuales": ["1.2 percentage_point"],
    "1,2 billones de euros": ["1.2 trillion EUR"],
    "tres mil millones de pesos mexicanos": ["3 billion MXN"],
    "2.500 millones de euros": ["2500 million EUR"],
    "desde 200 hasta 300 euros": ["200..300 EUR"],
    "entre los 18 y los 65 años": ["18..65 year"],
    "desde 20 euros": [">= 20 EUR"],
    "200 o más de 190": ["200", "> 190"],
    "igual o menor que 30": ["<= 30"],
    "x>=30 y x<=-5": [">= 30", "<= -5"],
    "más alta que 1000": ["> 1000"],
    "75 - 300 mm": ["75..300 millimeter"],
    "1.171 cc y 52 CV": ["1171 centimeter ** 3", "52 horsepower"],
    "34 grados centígrados": ["34 degree_Celsius"],
    "45 hectómetros cúbicos": ["45 megaliter"],
    "Por 15 dólares 50 puedes almorzar": ["15.50 USD"],
    "uno": ["1"],
    "cada uno de los dos": ["2"],
    "9 de abril de 2018": ["2018-04-09"],
    "a las 14.30 horas": [],
    "en 2018 ha crecido": ["2018"],
    "bajó 5 puntos": ["5 puntos"],
    "12 grados bajo cero": ["-12 degree"],
    "las 10.000 del año pasado": ["10000 año"],
    "magnitud 6,4 a 10 km": ["6.4", "10 kilometer"],
    "en los años 80": [],
    "el 1 de julio": [],
    "383 millones de un año antes": ["383 million"],
    "creció un 12% hasta los 1.200 millones": ["12 percent", "1200 million"],
    "casi el 80%": ["< 80 percent"],
    "hasta un 20%": ["<= 20 percent"],
    "el 20-N": [],
    "RD$500": ["500 DOP"],
    "más de un millar": ["> 1 thousand"],
    "mil millones de euros": ["1 billion EUR"],
    "un gasto de $ un mil millones": ["1 billion USD"],
    "El presupuesto es de 350 mdp": ["350 million MXN"],
    "sumaron 45,3 mil mdd en 2022": ["45.3 billion USD", "2022"],
    "3 MM de euros": ["3 million EUR"],
    "3.400 M. de euros": ["3400 million EUR"],
    "S/.25 millones": ["25 million PEN"],
    "1'5 millones de euros": ["1.5 million EUR"],
    "1.250'50 pesetas": ["1250.50 ESP"],
    "millón y medio de euros": ["1.5 million EUR"],
    "hora y media": ["1.5 hour"],
    "una hora y cuarto": ["1.25 hour"],
    "kilo y medio de carne": ["1.5 kilogram"],
    "un metro ochenta": ["1.80 meter"],
    "1 metro 80": ["1.80 meter"],
    "entre un 3% y un 5%": ["3..5 percent"],
    "de un 2% a un 3%": ["2..3 percent"],
    "casa de tres cuartos": ["3 cuartos"],
    "tres cuartos de la población": ["0.75"],
    "tiene un cuarto propio": [],
    "la cuarta parte de los hogares": ["0.25 hogares"],
    "dos tercios y una sala": ["0.666666666666667"],
    "un 10 por 100": ["10 percent"],
    "20 grados negativos": ["-20 degree"],
    "diez y seis": ["16"],
    "200 manats y 5.000 kwachas": ["200 AZN", "5000 ZMW"],
    "el 11-S": [],
    "a las 9 de la mañana": [],
    "art. 5.2": [],
    "1.º de mayo": [],
    "$1'300.000": ["1300000 USD"],
    "cayeron de 120 a 95 millones": ["120 million", "95 million"],
    "Entre un 10 y un 15 por ciento": ["10..15 percent"],
    "pesó 3 kilos 200 gramos": ["3.2 kilogram"],
    "una docena de medios aéreos": ["12 medios"],
    "bajó a 5 bajo cero": ["-5 degree"],
    "-20 grados bajo cero": ["-20 degree"],
    "Real Sociedad 3, Real 2": ["3", "2"],
    "los días 5, 6 y 7 de agosto": [],
    "del 5 al 12 de agosto de 2020": ["2020-08-05/2020-08-12"],
    "ganó por 3 a 1": [],
    "otras ciento veinte resultaron heridas": ["120"],
    "llame al 91 555 12 34": [],
    "una media de 3,5 hijos por mujer": ["3.5 hijos"],
    "14 de julio de 1789": ["1789-07-14"],
    "un resultado de 85-79": [],
    "en el minuto 90": [],
    "a partir de los 12 años": [">= 12 year"],
    "100 pb o 1 pp": ["100 basis_point", "1 percentage_point"],
    "temperaturas bajo cero": [],
    "–3 °C": ["-3 degree_Celsius"],
    "20 €-25 €": ["20..25 EUR"],
    "dos millones, trescientos mil pesos": ["2300 thousand MXN"],
    "una hora y 20 minutos": ["1 hour", "20 minute"],
    "llegó a las 5 y se fue": [],
    "de las 9 a las 14": [],
    "afectó a las 12 familias": ["12 familias"],
    "igual a 5000 o menor": ["<= 5000"],
    "dos mil uno": ["2001"],
    "uno de sus hijos, uno y otro": [],
    "cuarenta y un mil ochocientos setenta y siete millones": ["41877 million"],
    "entre cien y mil euros": ["0.100..1 thousand EUR"],
    "entre 100 y mil euros": ["0.100..1 thousand EUR"],
    "entre una y dos bajadas": ["1..2 bajadas"],
    "de uno a cuatro euros": ["1..4 EUR"],
    "tres o cuatro días": ["3..4 day"],
    "dos o tres personas": ["2..3 personas"],
    "un kilo de carne": ["1 kilogram"],
    "La cita es el día 16 en Madrid": [],
    "la línea 1 de Metro": [],
    "entre las 21 y las 22 horas": [],
    "entre las 14 y las 15.": [],
    "entre las 24 y las 48 horas": ["24..48 hour"],
    "la calle Mayor, 8, vendió series": [],
    "en la calle de Alcalá, 42, con tres habitaciones": ["3 habitaciones"],
    "en la calle Mayor 8 vecinos protestaron": ["8 vecinos"],
    "la refinería Dos Bocas": [],
    "un 10% más, menos 7 puntos que ayer": ["10 percent", "7 puntos"],
    "menos 5 grados": ["-5 degree"],
    "las ventas crecieron un 7%, hasta los 8.150 millones": ["7 percent", "8150 million"],
    "un seísmo de magnitud 7,6 sacudió Japón": ["7.6"],
    "el día 7 de septiembre de 1822": ["1822-09-07"],
    "una o dos veces": ["1..2 veces"],
    "tres bares y dos hoteles": ["3 bares", "2 hoteles"],
    "la resolución 2728 del Consejo": [],
    "el domingo a las 17 recibe a Central": [],
    "cada dos por tres": [],
    "(Tres personas murieron)": ["3 personas"],
}
AGES = {
    "un hombre de 47 años fue detenido": "47 year",
    "murió a los 89 años": "89 year",
    "un hombre de 45 años de edad": "45 year",
    "tenía cinco años": "5 year",
    "El joven, de 19 años, murió": "19 year",
}
PAIRS = {
    "500 millones de dólares, lo que equivale a 460 millones de euros": (
        "500 million USD",
        "= 460 million EUR",
    ),
    "19 mil mdp (mil 100 mdd)": ("19 billion MXN", "1100 million USD"),
    "6.000 millones de yuanes (unos 938 millones de dólares)": ("6000 million CNY", "~ 938 million USD"),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.items(), ids=FIGURES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "es")]

    assert found == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param("es-AR", "500 ARS", id="Argentina"),
        pytest.param("es-CL", "500 CLP", id="Chile"),
        pytest.param("es-CO", "500 COP", id="Colombia"),
        pytest.param("es", "500 MXN", id="nowhere"),
    ],
)
def test_pesos_are_those_of_the_territory(language: str, expected: str) -> None:
    (reading,) = read("500 pesos", language)

    assert str(reading.figure) == expected
    assert reading.ambiguous


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "es") if reading.age]

    assert found == [expected]


def test_two_ages_share_their_unit() -> None:
    found = [str(reading.figure) for reading in read("dos bomberos, de 24 y 31 años", "es") if reading.age]

    assert found == ["24 year", "31 year"]


@pytest.mark.parametrize("text", ["la película, de 144 minutos", "con tres años de retraso"])
def test_a_length_is_no_age(text: str) -> None:
    (reading,) = read(text, "es")

    assert not reading.age


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "es")]

    assert found == [expected]
