"""What Portuguese figures read as, in the notation."""

import pytest

from claimtest.reader import pairs, read

FIGURES: dict[str, list[str]] = {
    "dois biliões de euros": ["2 trillion EUR"],
    "1,5 bilhão de reais": ["1.5 billion BRL"],
    "três mil milhões de euros": ["3 billion EUR"],
    "2 trilhões de dólares": ["2 trillion USD"],
    "R$ 3,2 bi": ["3.2 billion BRL"],
    "vinte e um quintos": ["4.2"],
    "cento e trinta e dois cinco avos": ["26.4"],
    "um vinte e cinco avos": ["0.04"],
    "três dois milésimos": ["0.0015"],
    "um milionesimo": ["0.000001"],
    "um terço dos eleitores": ["0.333333333333333 eleitores"],
    "dois terços dos deputados": ["0.666666666666667 deputados"],
    "um quinto mandato": [],
    "um quarto suspeito fugiu": [],
    "nas quartas de final": [],
    "mais da metade das pessoas": ["> 0.5 pessoas"],
    "sete vírgula cinco por cento": ["7.5 percent"],
    "três vírgula cinco milhões": ["3.5 million"],
    "um vírgula dois milhões de reais": ["1.2 million BRL"],
    "duzentas e vinte e duas mil pessoas": ["222 thousand pessoas"],
    "três anos e meio": ["3.5 year"],
    "um ano e meio": ["1.5 year"],
    "fechou com um centavo": ["0.01 BRL"],
    "um por cento": ["1 percent"],
    "um dia bom": [],
    "325 quilometros": ["325 kilometer"],
    "2,5 pontos percentuais": ["2.5 percentage_point"],
    "dez quilômetros por hora": ["10 kilometer / hour"],
    "entre 18 e 65 anos": ["18..65 year"],
    "dos 18 aos 65 anos": ["18..65 year"],
    "pelo menos 30 mortos": [">= 30 mortos"],
    "até aos 30 euros": ["<= 30 EUR"],
    "igual ou superior a 30": [">= 30"],
    "210 ou mais de 190": ["210", "> 190"],
    "nao menos de 194": [">= 194"],
    "cerca dos 40": ["~ 40"],
    "- 10 k": ["-10 thousand"],
    " - 8,5 por cento": ["-8.5 percent"],
    "34,9 centígrado": ["34.9 degree_Celsius"],
    "Por 15 dólares 50 você pode almoçar": ["15.50 USD"],
    "quinta-feira, 9 de abril de 2018": ["2018-04-09"],
    "12.500 hectares": ["12500 hectare"],
    "10 libras esterlinas": ["10 GBP"],
    "Nascido em 12 de março de 1956": ["1956-03-12"],
    "na segunda metade do ano": [],
    "magnitude 6,4 a 10 km": ["6.4", "10 kilometer"],
    "nos anos 80": [],
    "no século 19": [],
    "- 10  k": ["-10 thousand"],
    "mil milhões de euros": ["1 billion EUR"],
    "milhão e meio de euros": ["1.5 million EUR"],
    "durante hora e meia de jogo": ["1.5 hour"],
    "quilo e meio de carne": ["1.5 kilogram"],
    "um metro e oitenta": ["1.80 meter"],
    "2 metros 10 pessoas": ["2 meter", "10 pessoas"],
    "apartamento de três quartos": ["3 quartos"],
    "casa com 3 quartos e 2 banheiros": ["3 quartos", "2 banheiros"],
    "hotel com 120 quartos": ["120 quartos"],
    "três quartos dos brasileiros": ["0.75 brasileiros"],
    "mais de um quarto": ["> 0.25"],
    "um quarto dos votos": ["0.25 votos"],
    "alugou um quarto no centro": [],
    "três e uma casa": ["3"],
    "a quinta parte": ["0.2"],
    "500 leks e 20 randes": ["500 ALL", "20 ZAR"],
    "às 9 da manhã": [],
    "nesta quarta-feira (3)": [],
    "de 5 a 12 de agosto": [],
    "venceu por 3 a 1": [],
    "110 viaturas e 12 meios aéreos": ["110 viaturas", "12 meios"],
    "a lei 13.709": [],
    "300 lei": ["300 RON"],
    "caiu a 5 abaixo de zero": ["-5 degree"],
    "em 2.º lugar": [],
    "por meio de nota": [],
    "o camisa 10": [],
    "dois deles": ["2"],
    "7 de setembro de 1822": ["1822-09-07"],
    "temperatura abaixo de zero": [],
    "cento e dois mil, trezentos e quarenta reais": ["102340 BRL"],
    "três mil, quatrocentos e doze": ["3412"],
    "mil, dois mil": ["1 thousand", "2 thousand"],
    "das 9 às 18": [],
    "às 15 vítimas": ["15 vítimas"],
    "igual a 5000 ou maior": [">= 5000"],
    "quarenta e um mil oitocentos e setenta e sete milhões": ["41877 million"],
    "entre cem e mil candidatos": ["0.100..1 thousand candidatos"],
    "entre um e três milhões de euros": ["1..3 million EUR"],
    "de um a quatro euros": ["1..4 EUR"],
    "duas ou três horas": ["2..3 hour"],
    "no dia 16": [],
    "no dia 7 de setembro de 1822": ["1822-09-07"],
    "uma ou duas vezes": ["1..2 vezes"],
    "por dia 16 mil carros": ["16 thousand carros"],
    "morreu nesta terça (2)": [],
    "na rua Augusta, 1.500, sai por R$ 700 mil": ["700 thousand BRL"],
    "na rua 7 de Setembro, 340": [],
    "cresceu 0,8%, menos 7% do que em maio": ["0.8 percent", "7 percent"],
    "menos 7 graus": ["-7 degree"],
    "conhecido como Zé Quatro": [],
    "na A1, ao quilómetro 76": [],
    "mil desculpas": [],
    "o terramoto de 1755 matou 30 mil pessoas": ["1755", "30 thousand pessoas"],
    "o camisa 9 deu meia-volta": [],
}
AGES = {
    "um homem de 54 anos foi detido": "54 year",
    "com noventa e cinco anos de idade": "95 year",
    "tinha cinco anos": "5 year",
    "João, de 19 anos, morreu": "19 year",
}
PAIRS = {
    "6 bilhões de iuanes (cerca de US$ 938 milhões)": ("6 billion CNY", "~ 938 million USD"),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.items(), ids=FIGURES)
def test_figures(text: str, expected: list[str]) -> None:
    found = [str(reading.figure or reading.period) for reading in read(text, "pt")]

    assert found == expected


@pytest.mark.parametrize(("text", "expected"), AGES.items(), ids=AGES)
def test_ages(text: str, expected: str) -> None:
    found = [str(reading.figure) for reading in read(text, "pt") if reading.age]

    assert found == [expected]


def test_a_delay_is_no_age() -> None:
    (reading,) = read("com dois anos de atraso", "pt")

    assert not reading.age


@pytest.mark.parametrize(("text", "expected"), PAIRS.items(), ids=PAIRS)
def test_pairs(text: str, expected: tuple[str, str]) -> None:
    found = [(str(pair.first.figure), str(pair.second.figure)) for pair in pairs(text, "pt")]

    assert found == [expected]
