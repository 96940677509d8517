"""The tools that print and read back, each a function from files to one text; none of them is bundled."""

import os
import subprocess
from pathlib import Path

TABULA = Path(os.environ.get("TABULA_JARS", "tabula"))
TABULA_MAIN = "technology.tabula.CommandLineApp"
OFFICE_FILTERS = {
    # separator, quote, character set; the cells as they are shown
    "office-csv": ("44,34,76,1,,0,false,true", "utf-8"),
    "office-text": ("9,34,76,1,,0,false,true", "utf-8"),
    "office-unicode": ("9,34,65535,1,,0,false,true", "utf-16"),
}


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, check=False, **options)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stderr.decode(errors='replace')[-400:]}")
    return done.stdout


def chromium(page, pdf, work):
    profile = work / "profile"
    run(
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={profile}", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri(),
    )


def pdf_readers(work):
    """From the name of a tool to the function that reads a PDF with it."""
    return {
        "pdftotext": lambda pdf: run("pdftotext", pdf, "-"),
        "pdftotext-layout": lambda pdf: run("pdftotext", "-layout", pdf, "-"),
        "pdftotext-raw": lambda pdf: run("pdftotext", "-raw", pdf, "-"),
        "mutool": lambda pdf: run("mutool", "draw", "-q", "-F", "text", pdf),
        "ghostscript": lambda pdf: run("gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=txtwrite", "-sOutputFile=-", pdf),
        "pdfminer": lambda pdf: run("pdf2txt", pdf),
        "tabula-lattice": lambda pdf: tabula(pdf, "--lattice"),
        "tabula-stream": lambda pdf: tabula(pdf, "--stream"),
        "tesseract": lambda pdf: tesseract(pdf, work),
    }


def tabula(pdf, mode):
    return run("java", "-cp", f"{TABULA}/*", TABULA_MAIN, "--silent", "--pages", "all", mode, pdf)


def tesseract(pdf, work):
    images = work / "images"
    images.mkdir(exist_ok=True)
    for old in images.iterdir():
        old.unlink()
    run("pdftoppm", "-r", "200", "-gray", "-png", pdf, images / "page")
    environment = dict(os.environ, OMP_THREAD_LIMIT="1")
    return b"".join(
        run("tesseract", image, "-", "-l", "eng", env=environment) for image in sorted(images.iterdir())
    )


def office(book, tool, work):
    options, _ = OFFICE_FILTERS[tool]
    run(
        "soffice", f"-env:UserInstallation={(work / 'office').as_uri()}", "--headless",
        "--convert-to", f"csv:Text - txt - csv (StarCalc):{options}", "--outdir", work, book,
    )
    return (work / book.with_suffix(".csv").name).read_bytes()


R_PRINTS = {
    "r-print": "print(table)",
    "r-write-table": "write.table(table)",
    "r-write-csv": "write.csv(table)",
}
PANDAS_PRINTS = {
    "pandas-to-string": "print(table.to_string())",
    "pandas-to-csv": "print(table.to_csv(), end='')",
}


def r(csv, tool, frame, work):
    """Reads the comma-separated sheet as a session of R would, and prints the frame."""
    script = work / "frame.R"
    script.write_text(
        "options(width = 120)\n"
        f'table <- read.csv("{csv}", skip = {frame.skip}, nrows = {frame.rows}, check.names = FALSE)\n'
        f"{R_PRINTS[tool]}\n",
        encoding="utf-8",
    )
    return run("Rscript", "--vanilla", script, env=dict(os.environ, LC_ALL="C.UTF-8"))


def pandas(book, tool, frame, work):
    script = work / "frame.py"
    script.write_text(
        "import pandas\n"
        f'table = pandas.read_excel("{book}", skiprows={frame.skip}, nrows={frame.rows})\n'
        f"{PANDAS_PRINTS[tool]}\n",
        encoding="utf-8",
    )
    return run("/usr/bin/python3", script)


def versions():
    """What each tool says of its own version, as the manifest records it."""

    def first_line(*command):
        done = subprocess.run(command, capture_output=True, check=False)
        lines = (done.stdout + done.stderr).decode(errors="replace").strip().splitlines()
        return next(line for line in lines if any(c.isdigit() for c in line)).strip()

    poppler = first_line("pdftotext", "-v")
    tabula_version = first_line("java", "-cp", f"{TABULA}/*", TABULA_MAIN, "--version")
    r_version = first_line("Rscript", "--version")
    pandas_version = "pandas " + first_line("/usr/bin/python3", "-c", "import pandas; print(pandas.__version__)")
    office_version = " ".join(first_line("soffice", "--version").split()[:2])
    return {
        "chromium": " ".join(run("chromium", "--version").decode().split()[:2]),
        "pdftotext": poppler,
        "pdftotext-layout": poppler,
        "pdftotext-raw": poppler,
        "mutool": first_line("mutool", "-v"),
        "ghostscript": "ghostscript " + first_line("gs", "--version"),
        "pdfminer": first_line("pdf2txt", "--version"),
        "tabula-lattice": tabula_version.split(" (")[0],
        "tabula-stream": tabula_version.split(" (")[0],
        "tesseract": first_line("tesseract", "--version"),
        **dict.fromkeys(OFFICE_FILTERS, office_version),
        **dict.fromkeys(R_PRINTS, r_version),
        **dict.fromkeys(PANDAS_PRINTS, pandas_version),
    }
